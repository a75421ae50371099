/** As far as it is used; the package brings no types. */
declare module "saxen" {
  export class Parser {
    on(event: "openTag", tell: (name: string, attributes: () => unknown) => void): this;
    on(event: "closeTag", tell: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", tell: (text: string) => void): this;
    on(event: "error" | "warn", tell: (problem: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
