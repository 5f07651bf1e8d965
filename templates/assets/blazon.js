// The site's one script, a part for each thing it does. Every page is whole without it.

// Words

/** Text as it is compared: without accents, case and punctuation. */
export const fold = (text) =>
  text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

// Searching: a word in the name counts for more than one in skills, tags and level, and that for more than one in the
// summary; the beginning of a word for more than its middle.

const weights = [100, 10, 1];

/** @param texts folded, by weight */
export function score(texts, words) {
  let sum = 0;
  for (const word of words) {
    const best = texts.findIndex((text) => text.includes(word));
    if (best < 0) return 0;
    const text = " " + texts[best] + " ";
    sum += weights[best] * (text.includes(` ${word} `) ? 4 : text.includes(" " + word) ? 3 : 1);
  }
  return sum;
}

/** What `search.json` says, made ready: badges with the values they are narrowed by, and everything else. */
export function prepare(entries) {
  const names = new Map(entries.map((entry) => [`${entry.type} ${entry.id}`, entry.name]));
  const badges = [], others = [];
  for (const entry of entries) {
    if (entry.type !== "badge") {
      others.push({ entry, texts: [fold(entry.name), "", entry.type === "page" ? fold(entry.summary ?? "") : ""] });
      continue;
    }
    const { level, band, skills = [], tags = [] } = entry;
    const topics = [...skills.map((id) => names.get(`skill ${id}`)), ...tags, names.get(`level ${level}`)];
    badges.push({
      entry,
      texts: [entry.name, topics.join(" "), entry.summary].map(fold),
      values: { level: [level], hours: [band], skill: skills, tag: tags },
    });
  }
  return { badges, others };
}

const ranked = (items, words) =>
  items.map((item) => ({ item, score: words.length ? score(item.texts, words) : 1 }))
    .filter((found) => found.score > 0).sort((a, b) => b.score - a.score).map((found) => found.item);

// Narrowing: any of what is chosen in one facet, and all facets together.

/**
 * @param chosen a map from facet to the set of its chosen values
 * @returns the badges found, best first, and for each facet a map from value to the number there would be
 */
export function narrow({ badges, others }, text, chosen) {
  const words = fold(text).split(" ").filter(Boolean);
  const keys = ["level", "hours", "skill", "tag"];
  const counts = Object.fromEntries(keys.map((key) => [key, new Map()]));
  const found = ranked(badges, words).filter(({ values }) => {
    const missed = keys.filter((key) => chosen[key].size && !values[key].some((value) => chosen[key].has(value)));
    for (const key of missed.length ? missed : keys) {
      if (missed.length > 1) break;
      for (const value of values[key]) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
    return !missed.length;
  });
  return { found, counts, elsewhere: words.length ? ranked(others, words).slice(0, 5) : [] };
}

// The catalogue

const step = 96;

function catalogue(listing) {
  const one = (selector) => listing.querySelector(selector);
  const [form, input, status, grid] = [".search", ".search input", "[role=status]", ".badges"].map(one);
  const [elsewhere, empty, more, parts] = [".search-elsewhere", ".empty", ".show-more", ".list-parts"].map(one);
  const [all, details, done, marks] = [".facet-all a", ".facets details", ".facets-done", ".facets-chosen"].map(one);
  if (![form, input, status, grid, elsewhere, empty, more].every(Boolean)) return;
  const options = [...listing.querySelectorAll("[data-facet] [data-value]")].map((link) => ({
    link, key: link.closest("[data-facet]").dataset.facet, value: link.dataset.value,
    count: link.querySelector(".facet-count"), total: link.querySelector(".facet-count").textContent,
  }));
  const whole = { cards: [...grid.children], words: status.textContent };
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const address = new URL(listing.dataset.search, document.baseURI);
  const cards = new Map(whole.cards.map((card) => [card.querySelector("a").href, card]));
  const chosen = { level: new Set(), hours: new Set(), skill: new Set(), tag: new Set() };
  let index, loading, shown = step;

  const load = () => loading ??= fetch(address)
    .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
    .then((json) => index = prepare(json.entries))
    .catch(() => { loading = undefined; status.textContent = listing.dataset.failed; });

  const isNarrowed = () => input.value.trim() !== "" || Object.values(chosen).some((values) => values.size);

  function card({ entry }) {
    const href = new URL(entry.address, address).href;
    if (!cards.has(href)) {
      const card = whole.cards[0].cloneNode(true);
      card.querySelector("a").href = href;
      card.querySelector("img").src = new URL(entry.image, address).href;
      const name = card.querySelector(".card-name");
      name.textContent = entry.name;
      for (const attribute of ["lang", "dir"]) name.removeAttribute(attribute);
      if (entry.language) Object.assign(name, { lang: entry.language, dir: "auto" });
      card.querySelector(".draft")?.remove();
      let facts = card.querySelector(".card-facts");
      if (!facts) {
        card.append(facts = document.createElement("p"));
        facts.className = "card-facts";
      }
      facts.textContent = entry.facts;
      cards.set(href, card);
    }
    return cards.get(href);
  }

  function link({ entry }) {
    const item = document.createElement("li"), link = document.createElement("a"), kind = document.createElement("span");
    link.href = new URL(entry.address, address).href;
    link.textContent = entry.name;
    kind.textContent = elsewhere.querySelector("ul").dataset[entry.type];
    item.append(link, " ", kind);
    return item;
  }

  function fill(list, items) {
    const same = list.children.length === items.length && items.every((item, place) => list.children[place] === item);
    if (!same) list.replaceChildren(...items);
  }

  function say(words) {
    if (status.textContent !== words) status.textContent = words;
  }

  function show() {
    const narrowed = isNarrowed();
    if (narrowed && !index) return load().then(() => index && show());
    const result = narrowed ? narrow(index, input.value, chosen) : { found: [], elsewhere: [] };
    const { found } = result;
    fill(grid, narrowed ? found.slice(0, shown).map(card) : whole.cards);
    say(!narrowed ? whole.words : (listing.dataset[plural.select(found.length)] ?? listing.dataset.other)
      .replace("{count}", number.format(found.length)));
    fill(elsewhere.querySelector("ul"), result.elsewhere.map(link));
    elsewhere.hidden = !result.elsewhere.length;
    empty.hidden = !narrowed || found.length > 0;
    more.hidden = found.length <= shown;
    if (parts) parts.hidden = narrowed;
    one(".found .clear").hidden = !narrowed;
    if (narrowed) all?.removeAttribute("aria-current"); else all?.setAttribute("aria-current", "true");
    for (const { link, key, value, count, total } of options) {
      link.setAttribute("aria-pressed", chosen[key].has(value));
      const sum = narrowed ? result.counts[key].get(value) ?? 0 : undefined;
      count.textContent = narrowed ? number.format(sum) : total;
      link.classList.toggle("is-none", sum === 0);
    }
    const sum = Object.values(chosen).reduce((sum, values) => sum + values.size, 0);
    if (marks) marks.textContent = sum ? `(${sum})` : "";
  }

  // The address says what is chosen, so that it can be linked to and gone back to.

  function read() {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    for (const key in chosen) chosen[key] = new Set(query.getAll(key));
  }

  function write(change) {
    const query = new URLSearchParams(location.search);
    if (input.value.trim()) query.set("q", input.value.trim()); else query.delete("q");
    for (const key in chosen) {
      query.delete(key);
      for (const value of chosen[key]) query.append(key, value);
    }
    const url = location.pathname + (query.size ? "?" + query : "");
    clearTimeout(write.later);
    if (change === "type") write.later = setTimeout(() => history.replaceState(null, "", url), 300);
    else history.pushState(null, "", url);
  }

  function changed(change) {
    shown = step;
    write(change);
    return show();
  }

  function clear() {
    input.value = "";
    for (const key in chosen) chosen[key].clear();
    changed("choose");
  }

  listing.addEventListener("click", (event) => {
    const target = event.target.closest("a, button");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const option = options.find(({ link }) => link === target);
    if (option) {
      const values = chosen[option.key];
      if (!values.delete(option.value)) values.add(option.value);
      changed("choose")?.then(() => { if (!index) location.assign(target.href); });
    } else if (target === all) {
      if (!isNarrowed()) return;
      clear();
    } else if (target.matches(".clear")) {
      clear();
      status.focus();
    } else if (target === more) {
      const first = shown;
      shown += step;
      show();
      grid.children[first]?.querySelector("a").focus();
    } else if (target === done) {
      details.open = false;
      status.focus();
    } else {
      return;
    }
    event.preventDefault();
  });
  listing.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches("[role=button]")) {
      event.preventDefault();
      event.target.click();
    }
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || !input.value) return;
    event.preventDefault();
    input.value = "";
    changed("type");
  });
  input.addEventListener("input", () => changed("type"));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const event of ["pointerover", "focusin"]) listing.addEventListener(event, load, { once: true });
  addEventListener("popstate", () => { read(); show(); });

  for (const { link } of options) link.setAttribute("role", "button");
  if (details && matchMedia("(min-width: 60rem)").matches) details.open = true;
  if (done) done.hidden = false;
  read();
  const arriving = show();
  if (arriving) {
    listing.classList.add("is-arriving");
    arriving.finally(() => listing.classList.remove("is-arriving"));
  }
  form.classList.add("is-ready");
}

// Copying: beside every text that is there to be copied, a button that copies it.

function addCopyButtons() {
  async function copy(source) {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(source);
      return document.execCommand("copy");
    }
  }
  for (const place of document.querySelectorAll("[data-copy]")) {
    const tools = document.createElement("span");
    const status = document.createElement("span");
    const button = document.createElement("button");
    tools.className = "copy";
    status.setAttribute("role", "status");
    button.type = "button";
    button.textContent = place.dataset.copy;
    button.addEventListener("click", async () => {
      status.textContent = "";
      if (await copy(place.querySelector("code"))) status.textContent = place.dataset.copied;
    });
    tools.append(status, button);
    place.append(tools);
  }
}

// An award that holds for a time says so; when the time is over, it says that.

function tellEnding(standing) {
  if (Date.now() <= Date.parse(standing.querySelector("time").dateTime)) return;
  standing.hidden = true;
  standing.nextElementSibling.hidden = false;
}

// The page

document.querySelectorAll("[data-search]").forEach(catalogue);
document.querySelectorAll("[data-ending]").forEach(tellEnding);
addCopyButtons();
