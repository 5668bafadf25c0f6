import type { ReactNode } from 'react';
import {
  digitalOf,
  formOf,
  fromTheTop,
  stageOf,
  type UrlDigital,
  type UrlForm,
  type UrlStage,
  urlDigitals,
  urlForms,
  urlStages,
} from '../filter/innovation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { useWords } from '../words/useWords';
import type { Summary } from './InnovationListPage';

type Stages = Summary['stages'];
type Forms = Summary['forms'];
type Digital = Summary['digital'];

const stageCount: Record<UrlStage, (stages: Stages) => number> = {
  penerapan: (stages) => stages.implementation,
  'uji-coba': (stages) => stages.trial,
  inisiatif: (stages) => stages.initiative,
  berhenti: (stages) => stages.stopped,
};
const formCount: Record<UrlForm, (forms: Forms) => number> = {
  pelayanan: (forms) => forms.publicService,
  'tata-kelola': (forms) => forms.governance,
  lainnya: (forms) => forms.other,
  'belum-diketahui': (forms) => forms.unknown,
};
const digitalCount: Record<UrlDigital, (digital: Digital) => number> = {
  ya: (digital) => digital.digital,
  tidak: (digital) => digital.notDigital,
  'belum-diketahui': (digital) => digital.unknown,
};

/** All that is recorded, by stage, form and software; a bar is also the way to its rows. */
export const InnovationBars = ({ summary }: { summary: Summary }) => {
  const { t } = useWords();
  const { search, change } = useFilter();
  const { recorded, stages, forms, digital } = summary;
  return (
    <section className="bars3" aria-label={t('innovations.bars')}>
      <BarGroup title={t('innovations.stage')} className="main">
        {urlStages
          .map((name) => ({ name, count: stageCount[name](stages) }))
          .filter(({ name, count }) => name !== 'berhenti' || count > 0)
          .map(({ name, count }) => (
            <Bar
              key={name}
              label={t(`agency.stage.${stageOf(name)}`)}
              count={count}
              of={recorded}
              picked={search.tahap === name}
              pick={(tahap) => change({ tahap: tahap ? name : undefined, ...fromTheTop })}
            />
          ))}
      </BarGroup>
      <BarGroup title={t('innovations.form')}>
        {urlForms
          .map((name) => ({ name, count: formCount[name](forms) }))
          .filter(({ name, count }) => name !== 'belum-diketahui' || count > 0)
          .map(({ name, count }) => (
            <Bar
              key={name}
              label={t(`innovations.forms.${formOf(name)}`)}
              count={count}
              of={recorded}
              picked={search.bentuk === name}
              pick={(bentuk) => change({ bentuk: bentuk ? name : undefined, ...fromTheTop })}
            />
          ))}
      </BarGroup>
      <BarGroup title={t('innovations.digital')}>
        {urlDigitals.map((name) => (
          <Bar
            key={name}
            label={t(`innovations.digitals.${digitalOf(name)}`)}
            count={digitalCount[name](digital)}
            of={recorded}
            picked={search.digital === name}
            pick={(picked) => change({ digital: picked ? name : undefined, ...fromTheTop })}
          />
        ))}
      </BarGroup>
    </section>
  );
};

const BarGroup = ({
  title,
  className = '',
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}) => (
  <div className={className}>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </div>
);

interface BarProps {
  label: string;
  count: number;
  of: number;
  picked: boolean;
  pick: (picked: boolean) => void;
}

const Bar = ({ label, count, of, picked, pick }: BarProps) => {
  const { count: worded } = useFormats();
  const share = of === 0 ? 0 : (count / of) * 100;
  return (
    <li>
      <button type="button" aria-pressed={picked} onClick={() => pick(!picked)}>
        <span className="lab">{label}</span>
        <span className="track">
          <i style={{ '--v': share } as React.CSSProperties} />
          <b className="num">{worded(count)}</b>
        </span>
      </button>
    </li>
  );
};
