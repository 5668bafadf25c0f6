import type { ReactNode } from 'react';
import { Sign } from '../frame/Sign';
import { useWords } from '../words/useWords';
import type { ReportModel } from './report-blocks';

interface Props {
  model: ReportModel;
  page: number;
  pages: number;
  children: ReactNode;
}

/** One sheet of A4 with the head and the foot that each has. */
export const Sheet = ({ model, page, pages, children }: Props) => {
  const { t } = useWords();
  const { head, foot } = model;
  return (
    <article className="sheet paper" aria-label={t('report.sheet', { page, pages })}>
      <header className="sh-mast">
        <span className="sh-brand">
          <Sign />
          <span>
            {model.brand}
            <small>{model.place}</small>
          </span>
        </span>
        {head.madeUp && <span className="sample">{head.madeUp}</span>}
        <p>
          <b>{head.title}</b>
          <br />
          {head.number}, <b>{head.standing}</b>
        </p>
      </header>
      <div className="sh-body">{children}</div>
      <footer className="sh-foot">
        <p>
          {foot.method}
          <br />
          {foot.data}
        </p>
        <p className="num">
          {foot.printed}
          <br />
          {t('report.foot.page', { page, pages })}
        </p>
      </footer>
    </article>
  );
};
