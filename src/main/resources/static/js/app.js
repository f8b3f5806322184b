// What scripts add: copying, and the telephone's own share sheet. Every page works without them.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.done;
  });
}

for (const button of document.querySelectorAll("[data-share-with]")) {
  if (!navigator.share) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const text = document.getElementById(button.dataset.shareWith).value;
    navigator.share({ text }).catch(() => {}); // The person changed their mind.
  });
}
