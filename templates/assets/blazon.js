// Everything works without this script; it adds what only a script can do.
"use strict";

// Beside every text that is there to be copied, a button that copies it.
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

addCopyButtons();
