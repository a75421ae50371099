const copied = ["font", "padding", "border", "boxSizing", "letterSpacing", "whiteSpace"] as const;

/** How far from the field's left edge a place in its text stands, found with a copy of the field. */
export function caretLeft(field: HTMLTextAreaElement, index: number): number {
  const look = getComputedStyle(field);
  const copy = document.createElement("div");
  for (const name of copied) copy.style[name] = look[name];
  copy.style.cssText += ";position:absolute;visibility:hidden;white-space:pre-wrap";
  copy.style.width = `${field.offsetWidth}px`;
  // The line it stands in is enough.
  copy.textContent = field.value.slice(field.value.lastIndexOf("\n", index - 1) + 1, index);
  const mark = copy.appendChild(document.createElement("span"));
  mark.textContent = "#";
  field.parentElement?.append(copy);
  const left = mark.offsetLeft;
  copy.remove();
  return left;
}
