"use strict";
// Lights up the parts of a claim while the claim or one of its parts is pointed at or has the focus.
(() => {
  const roles = ["source", "cue", "content"];
  let lit = "";

  const light = (ids) => {
    if (ids.join() === lit) return;
    lit = ids.join();
    document.querySelectorAll(".lit, .lit-source, .lit-cue, .lit-content").forEach((part) =>
      part.classList.remove("lit", "lit-source", "lit-cue", "lit-content"));
    for (const id of ids) {
      document.getElementById("claim-" + id)?.classList.add("lit");
      for (const role of roles) {
        document.querySelectorAll(`mark[data-${role}~="${CSS.escape(id)}"]`).forEach((part) =>
          part.classList.add("lit-" + role));
      }
    }
  };

  const claimsAt = (element) => {
    const claim = element.closest(".claim[data-claim]");
    if (claim) return [claim.dataset.claim];
    const number = element.closest("a[id^=place-]");
    if (number) return [number.id.slice("place-".length)];
    const mark = element.closest("mark");
    return mark ? [...new Set(roles.flatMap((role) => (mark.dataset[role] ?? "").split(" ")).filter(Boolean))] : [];
  };

  // Only the list moves, never the page under the reader's eyes.
  const reveal = (id) => {
    const claim = document.getElementById("claim-" + id);
    const list = claim?.closest(".claims");
    if (!list || list.scrollHeight <= list.clientHeight) return;
    const shown = list.getBoundingClientRect();
    const place = claim.getBoundingClientRect();
    if (place.top < shown.top || place.bottom > shown.bottom) {
      list.scrollTop += place.top - shown.top - shown.height / 3;
    }
  };

  // The claim that the address names, lit while nothing else is.
  const named = () => {
    const name = location.hash.match(/^#(?:claim|place)-(.+)$/);
    return name ? [name[1]] : [];
  };

  const follow = (event) => {
    if (!(event.target instanceof Element)) return;
    const ids = claimsAt(event.target);
    light(ids.length ? ids : named());
    if (ids.length && event.target.closest(".text")) reveal(ids[0]);
  };

  // Beside a list that scrolls by itself, the browser has brought the claim into view, but not its place in the text.
  const arrive = () => {
    const [id] = named();
    light(named());
    const list = document.querySelector(".claims");
    if (id && list && list.scrollHeight > list.clientHeight) {
      document.getElementById("place-" + id)?.scrollIntoView({ block: "center" });
      reveal(id);
    }
  };

  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("focusout", () => light(named()));
  window.addEventListener("hashchange", arrive);
  arrive();
})();
