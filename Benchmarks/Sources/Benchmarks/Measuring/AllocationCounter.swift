/// Counts what a program asks of `malloc`, by standing before it; compiled on the spot with the system's C compiler.
struct AllocationCounter {
    private let library: String
    private let result: String

    /// - Returns: nil when there is no C compiler.
    init?(in folder: String) throws {
        library = folder + "/allocations.so"
        result = folder + "/allocations.txt"
        let source = folder + "/allocations.c"
        try Disk.write(Self.source, to: source)
        let arguments = ["-O2", "-shared", "-fPIC", "-o", library, source]
        guard (try? Child.run("cc", arguments)) != nil else { return nil }
    }

    var environment: [String] { ["LD_PRELOAD=" + library, "ALLOCATIONS=" + result] }

    /// What the program that ended last asked for.
    func count() throws -> Int? {
        Int(String(decoding: try Disk.read(result), as: UTF8.self))
    }

    private static let source = #"""
        #include <errno.h>
        #include <stdatomic.h>
        #include <stdio.h>
        #include <stdlib.h>

        extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);
        extern void *__libc_memalign(size_t, size_t);
        static atomic_long count;

        void *malloc(size_t size) { count++; return __libc_malloc(size); }
        void *calloc(size_t number, size_t size) { count++; return __libc_calloc(number, size); }
        void *realloc(void *old, size_t size) { count++; return __libc_realloc(old, size); }
        void *aligned_alloc(size_t alignment, size_t size) { count++; return __libc_memalign(alignment, size); }
        int posix_memalign(void **place, size_t alignment, size_t size) {
            count++;
            *place = __libc_memalign(alignment, size);
            return *place ? 0 : ENOMEM;
        }

        __attribute__((destructor)) static void tell(void) {
            long total = count;
            FILE *file = fopen(getenv("ALLOCATIONS"), "w");
            if (file) { fprintf(file, "%ld", total); fclose(file); }
        }

        """#
}
