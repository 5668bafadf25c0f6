import type { ReactNode } from 'react';
import { Panel } from '../ui/Panel';
import { type RecordSource, SourceLink, sourceText } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import type { Profile } from './InnovationPage';

/** How it is classed, where it came from, and which sources the record rests on. */
export const InnovationAbout = ({ profile }: { profile: Profile }) => {
  const { t, say } = useWords();
  const { form, digital, initiator, theme, affairs, sdgs, originPlace, originTitle } = profile;
  const origin = originPlace
    ? [originPlace, originTitle && `“${originTitle}”`].filter(Boolean).join(', ')
    : null;
  return (
    <Panel anchor="tentang" title={t('innovation.about.title')}>
      <dl className="about">
        <Line name={t('innovations.form')}>{form && t(`innovations.forms.${form}`)}</Line>
        <Line name={t('innovations.digital')}>
          {digital === null ? null : t(`innovation.about.${digital ? 'yes' : 'no'}`)}
        </Line>
        <Line name={t('innovation.about.initiator')}>
          {initiator && t(`innovation.about.initiators.${initiator}`)}
        </Line>
        <Line name={t('innovation.about.theme')}>{theme && say(theme.name)}</Line>
        <Line name={t('innovation.about.affairs')}>
          {affairs.length > 0 && affairs.map((affair) => say(affair.name)).join(', ')}
        </Line>
        <Line name={t('innovation.about.sdgs')}>{sdgs.length > 0 && sdgs.join(', ')}</Line>
        <Line name={t('innovation.about.origin')}>{origin}</Line>
        <Line name={t('innovations.column.code')}>{profile.code}</Line>
      </dl>
      <Sources profile={profile} />
    </Panel>
  );
};

/** What nobody has recorded is said to be so. */
const Line = ({ name, children }: { name: string; children: ReactNode }) => {
  const { t } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="muted">{t('innovations.unknown')}</span>}</dd>
    </div>
  );
};

interface Cited {
  source: RecordSource;
  parts: string[];
}

/** Every source once, with the parts of the record that it states. */
const useCited = ({ source, stages, checks, recognitions }: Profile): Cited[] => {
  const { t, say } = useWords();
  const stated: { source: RecordSource; part: string }[] = [
    { source, part: t('innovation.about.record') },
    ...stages.map((each) => ({ source: each.source, part: t(`agency.stage.${each.stage}`) })),
    ...checks.map((each) => ({
      source: each.source,
      part: t(`innovation.checks.${each.check}`),
    })),
    ...recognitions.nodes.map((each) => ({ source: each.source, part: say(each.name) })),
  ];
  const cited = new Map<string, Cited>();
  for (const each of stated) {
    const key = sourceText(each.source);
    const known = cited.get(key) ?? { source: each.source, parts: [] };
    if (!known.parts.includes(each.part)) known.parts.push(each.part);
    cited.set(key, known);
  }
  return [...cited.values()];
};

const Sources = ({ profile }: { profile: Profile }) => {
  const { t } = useWords();
  const cited = useCited(profile);
  return (
    <>
      <h3 className="subhead">{t('innovation.about.sources')}</h3>
      <ul className="records">
        {cited.map(({ source, parts }) => (
          <li key={`${source.reference}${source.file}${source.row}`}>
            <span>{parts.join(', ')}</span>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  );
};
