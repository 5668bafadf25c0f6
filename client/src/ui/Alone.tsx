import { Children, Component, type ReactNode } from 'react';
import { Failed } from './Failed';

interface Props {
  children: ReactNode;
  /** What is drawn: another one is tried anew. */
  of?: unknown;
  /** What else is done when somebody tries again. */
  retry?: (() => void) | undefined;
  /** Stands in place of what broke. */
  instead?: ReactNode;
}

interface State {
  failed: boolean;
  of: unknown;
}

/** A part of a page that breaks by itself: what is beside it stands. */
export class Alone extends Component<Props, State> {
  override state: State = { failed: false, of: this.props.of };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State) {
    return of === state.of ? null : { failed: false, of };
  }

  readonly #again = () => {
    this.props.retry?.();
    this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.instead ?? <Failed retry={this.#again} />;
  }
}

/** Each of these parts by itself. */
export const EachAlone = ({ children }: { children: ReactNode }) =>
  Children.map(children, (child) => child && <Alone>{child}</Alone>);

/** What a function draws, so that it breaks within the part around it. */
export const Drawn = ({ draw }: { draw: () => ReactNode }) => draw();
