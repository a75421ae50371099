export function Workshops() {
  return <main>Workshops</main>;
}
