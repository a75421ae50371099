export function Chain() {
  return <main>Chain</main>;
}
