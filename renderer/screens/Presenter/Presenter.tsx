export function Presenter() {
  return <main>Presenter</main>;
}
