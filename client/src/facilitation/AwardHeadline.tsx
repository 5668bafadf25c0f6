import { FigureMenu } from '../figure/FigureMenu';
import { programmeOf, urlProgrammes } from '../filter/facilitation-search';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { HowToRecord } from '../ui/HowToRecord';
import { useWords } from '../words/useWords';
import { awardsFigure } from './award-figure';
import type { Totals } from './awards';

/** How much was won and by whom, programme by programme; none on record is not said to be none won. */
export const AwardHeadline = ({ totals }: { totals: Totals }) => {
  const book = useWords();
  const { t } = book;
  const { count } = useFormats();
  const { asOf, within } = useFilter();
  return (
    <section className="fhead" id="penghargaan" aria-labelledby="penghargaan-judul">
      <div className="row">
        <h1 className="h1 s" id="penghargaan-judul">
          {totals.count === 0
            ? t('facilitation.awards.none')
            : t('facilitation.awards.title', {
                count: totals.count,
                won: count(totals.count),
                innovations: count(totals.innovations),
              })}
        </h1>
        <FigureMenu figure={awardsFigure(totals.count, { asOf, within }, book)} />
      </div>
      <p className="lead muted">{t('facilitation.awards.lead')}</p>
      {totals.count === 0 ? <HowToRecord what="awards" /> : <Programmes totals={totals} />}
    </section>
  );
};

const Programmes = ({ totals: { programmes } }: { totals: Totals }) => {
  const { t } = useWords();
  const { count } = useFormats();
  return (
    <ul className="ffacts">
      {urlProgrammes.flatMap((name) => {
        const found = programmes.find(({ programme }) => programme === programmeOf(name));
        if (!found) return [];
        const { programme, count: won, innovations, lastYear } = found;
        return [
          <li key={name}>
            <h2>{t(`facilitation.programmes.${programme}`)}</h2>
            <b className="num">{won === 0 ? '–' : count(won)}</b>
            <p>
              {won === 0
                ? t('facilitation.awards.noneOf')
                : t('facilitation.awards.of', {
                    count: innovations,
                    innovations: count(innovations),
                    year: lastYear ?? '–',
                  })}
            </p>
          </li>,
        ];
      })}
    </ul>
  );
};
