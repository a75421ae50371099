import { Component, type ReactNode } from "react";
import { Empty } from "./Empty.tsx";

type Props = { children: ReactNode };

/** Where a screen breaks, one sentence instead of it. Give it a key that changes with the screen. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <Empty action={{ label: "Try again", run: () => this.setState({ broken: false }) }}>
          This screen cannot be shown because of a mistake in Soundings. What was saved is safe.
        </Empty>
      </div>
    );
  }
}
