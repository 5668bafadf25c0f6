import { useState } from 'react';
import { useAnswer } from '../apollo/useAnswer';
import { IndexEntriesDocument, IndexIndicatorsDocument } from '../gql/graphql';
import { Picker } from '../ui/Picker';
import { useWords } from '../words/useWords';
import { useIndexAsked } from './useIndexAsked';

/** What stands for every innovation; codes are written in capitals. */
const every = 'semua';

/** Assumes any level of anyone: an innovation too that does not count yet. */
export const AssumeForm = () => {
  const { t, say } = useWords();
  const { variables, judged, assume, full } = useIndexAsked();
  const { data } = useAnswer(IndexIndicatorsDocument, variables);
  const { data: entries } = useAnswer(IndexEntriesDocument, { ...judged, first: 100 });
  const [picked, setPicked] = useState<string | null>(null);
  const [subject, setSubject] = useState<string | null>(null);
  const [level, setLevel] = useState('3');
  const indicators = data?.innovationIndex.indicators.filter(({ levels }) => levels !== null) ?? [];
  const indicator = indicators.find(({ code }) => code === picked) ?? indicators[0];
  if (!indicator) return null;
  const rows = entries?.indexEntries.rows ?? [];
  const subjects = [
    ...((entries?.indexEntries.enteredCount ?? 0) > 0
      ? [{ value: every, label: t('innovationIndex.whatIf.of.every') }]
      : []),
    ...rows.map(({ innovation }) => ({ value: innovation.code, label: say(innovation.title) })),
  ];
  const ofGovernment = indicator.aspect === 'SPD';
  const whose = subjects.find(({ value }) => value === subject)?.value ?? subjects[0]?.value;
  const add = () =>
    assume({
      indicator: indicator.code,
      innovation: ofGovernment || whose === every ? null : (whose ?? null),
      everyInnovation: !ofGovernment && whose === every,
      level: Number(level),
    });
  return (
    <fieldset className="assumeform no-print">
      <legend>{t('innovationIndex.whatIf.form')}</legend>
      <Picker
        label={t('innovationIndex.whatIf.indicator')}
        value={indicator.code}
        options={indicators.map(({ code, name }) => ({
          value: code,
          label: `${code} ${say(name)}`,
        }))}
        onPick={setPicked}
      />
      {!ofGovernment && whose !== undefined && (
        <Picker
          label={t('innovationIndex.whatIf.subject')}
          value={whose}
          options={subjects}
          onPick={setSubject}
        />
      )}
      <Picker
        label={t('innovationIndex.whatIf.toLevel')}
        value={level}
        options={['1', '2', '3'].map((each) => ({ value: each, label: each }))}
        onPick={setLevel}
      />
      <button
        type="button"
        className="btn pri"
        onClick={add}
        aria-disabled={full || (!ofGovernment && whose === undefined)}
      >
        {t('innovationIndex.whatIf.add')}
      </button>
      {full && <p className="small">{t('innovationIndex.whatIf.full')}</p>}
    </fieldset>
  );
};
