# The first run installs what Debian lacks and compiles; the second needs neither root nor network.

.POSIX:
.SILENT: help packages
.PHONY: help site test check lint format rewrite bench fuzz packages clean

SWIFT = swift
BLAZON = .build/release/blazon
SWIFT_SOURCES = Package.swift Sources Tests Benchmarks

# Debian's names: the libraries of Package.swift, what SwiftPM calls, and what the Swift toolchain runs and links with.
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev zlib1g-dev \
	librsvg2-dev libpango1.0-dev libfontconfig-dev libpng-dev \
	fonts-sil-charis fonts-noto-core fonts-wqy-microhei \
	git ca-certificates pkg-config \
	binutils libcurl4 libncurses6 libsqlite3-0 libstdc++-12-dev

help:
	echo 'make site      build the generator, and the site of content/ into public/'
	echo 'make test      format lint, floor check and all tests: what must pass before a change is merged'
	echo 'make check     say what is wrong in content/ and templates/, and write nothing'
	echo 'make lint      only the format lint'
	echo 'make format    format the Swift sources in place'
	echo 'make rewrite   write transcripts, reference and context tables anew; the difference is the review'
	echo 'make bench     measure builds of large sites beside a plain loop, and LinkedData beside Foundation'
	echo 'make fuzz      give the parsers a million inputs that nobody would write; FUZZ="--seed 2" gives others'
	echo 'make packages  only install the Debian packages that are missing'
	echo 'make clean     remove what the compiler made; the site in public/ stays'

site: $(BLAZON)
	$(BLAZON) build

check: $(BLAZON)
	$(BLAZON) check

# SwiftPM knows best whether the sources changed.
.PHONY: $(BLAZON)
$(BLAZON): packages
	$(SWIFT) build -c release --product blazon

# One build serves the floor check and the tests. SwiftPM only warns of a file it has no use for: here that fails.
# zbar-tools read the QR codes that are tested.
# It also warns of -pthread, which GLib's pkg-config files ask for and Swift links without being told: that passes.
test: PACKAGES += zbar-tools
test: lint
	mkdir -p .build
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error 2>.build/messages \
		|| { cat .build/messages >&2; exit 1; }
	! grep -v '^warning: prohibited flag(s): -pthread' .build/messages | grep -A 9 '^warning:'
	$(SWIFT) test --skip-build --parallel --disable-xctest

lint: packages
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)

format: packages
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

rewrite: packages
	BLAZON_REWRITE=1 $(SWIFT) test --parallel --disable-xctest --filter 'TranscriptTests|DocumentationTests|RuleFixtureTests|GoldenSiteTests|TwentyMistakesTests|BuiltInContextTests'

bench: packages
	$(SWIFT) run -c release --package-path Benchmarks Benchmarks
	$(SWIFT) run -c release --package-path Benchmarks LinkedDataBenchmarks

# Swift's own report of a crash would take the place of the saved input.
fuzz: packages
	SWIFT_BACKTRACE=enable=no $(SWIFT) run -c release --package-path Benchmarks Fuzz $(FUZZ)

packages:
	missing=; \
	for package in $(PACKAGES); do \
		dpkg-query -W -f '$${db:Status-Status}\n' "$$package" 2>/dev/null | grep -q '^installed$$' \
			|| missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
		if [ "$$(id -u)" = 0 ]; then as_root=; \
		elif command -v sudo >/dev/null; then as_root=sudo; \
		else as_root=none; fi; \
		if [ "$$as_root" = none ] || ! command -v apt-get >/dev/null; then \
			echo "These Debian packages are missing, and only root can install them:$$missing" >&2; \
			echo "Install them (or what your system has in their place), then add PACKAGES= to the command." >&2; \
			exit 1; \
		fi; \
		echo "Installing$$missing"; \
		$$as_root apt-get update -q && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $$missing; \
	fi; \
	if ! command -v $(SWIFT) >/dev/null; then \
		echo "There is no '$(SWIFT)' in the PATH: https://www.swift.org/install/linux tells how to get the toolchain." >&2; \
		exit 1; \
	fi

clean:
	rm -rf .build Benchmarks/.build
