// Dropping files on the page uploads them; without a script the form does.
(() => {
  const form = document.getElementById("upload");
  if (!form) return;
  const input = form.elements.file;
  const progress = document.getElementById("progress");
  const holdsFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  // A little less than the server takes, which would break the connection off.
  const most = 30 * 1024 * 1024;
  let depth = 0;

  const over = (change) => {
    depth = Math.max(0, depth + change);
    form.classList.toggle("over", depth > 0);
  };

  form.classList.add("scripted");
  form.addEventListener("submit", (event) => {
    if ([...input.files].reduce((sum, file) => sum + file.size, 0) > most) {
      event.preventDefault();
      progress.textContent = "That is too much at once: all files together may have 30 MB, one article 5 MB.";
      return;
    }
    const names = [...input.files].map((file) => file.name).join(", ");
    progress.textContent = `Reading ${names} …`;
  });
  input.addEventListener("change", () => {
    progress.textContent = [...input.files].map((file) => file.name).join(", ");
  });
  document.addEventListener("dragenter", (event) => holdsFiles(event) && over(1));
  document.addEventListener("dragleave", (event) => holdsFiles(event) && over(-1));
  document.addEventListener("dragover", (event) => holdsFiles(event) && event.preventDefault());
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    form.classList.remove("over");
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
})();
