import { Failed } from '../ui/Failed';

/** A page whose code could not be loaded or broke: one sentence and a way on. */
export const PageFailed = () => (
  <div className="wrap missing">
    <Failed retry={() => window.location.reload()} />
  </div>
);
