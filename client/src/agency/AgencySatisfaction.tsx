import { FigureMenu } from '../figure/FigureMenu';
import { useFormats } from '../format/useFormats';
import { LongList } from '../ui/LongList';
import { Panel } from '../ui/Panel';
import { inLanguage } from '../words/in-language';
import { useWords } from '../words/useWords';
import type { Profile } from './profile';
import { RecordItem } from './RecordItem';
import { satisfactionFigure } from './record-figures';

type Survey = Profile['satisfaction'][number];

/** How satisfied people are, each survey by its own measure. */
export const AgencySatisfaction = ({ profile }: { profile: Profile }) => {
  const book = useWords();
  const { t } = book;
  const { satisfaction } = profile;
  if (satisfaction.length === 0) return null;
  return (
    <Panel
      anchor="kepuasan"
      title={t('profile.satisfaction.title')}
      measure={t('profile.satisfaction.measure')}
      menu={<FigureMenu figure={satisfactionFigure(profile, book)} />}
    >
      <LongList anchor="kepuasan">
        {satisfaction.map((survey) => (
          <SurveyItem key={`${survey.source.file}${survey.source.row}`} survey={survey} />
        ))}
      </LongList>
    </Panel>
  );
};

const SurveyItem = ({ survey }: { survey: Survey }) => {
  const { t, say, lang } = useWords();
  const { value, count, percent } = useFormats();
  const { about, measure, grade, respondents, method, year, period } = survey;
  const amount = measure === 'INDEX' ? value(survey.value) : percent(survey.value / 100);
  return (
    <RecordItem
      name={
        <>
          {amount} <span className="plain">{t(`profile.satisfaction.${measure}`)}</span>
        </>
      }
      detail={[
        grade && say(grade),
        `${inLanguage(period, lang)} ${year}`,
        respondents !== null &&
          t('profile.satisfaction.respondents', { value: count(respondents) }),
        method && inLanguage(method, lang),
      ]}
      source={survey.source}
    >
      {about && <span>{t('profile.satisfaction.about', { kind: say(about.name) })}</span>}
    </RecordItem>
  );
};
