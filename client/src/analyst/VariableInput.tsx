import { useEffect, useId, useState } from 'react';
import { useWords } from '../words/useWords';
import { shownValue, type VariableField, writtenValue } from './variable-fields';

interface Props {
  field: VariableField;
  value: unknown;
  /** Without a value the variable is left out. */
  set: (value: unknown) => void;
}

interface FieldProps extends Props {
  id: string;
  /** The id of what is said below it, where something is. */
  hint: string | undefined;
}

/** One variable, asked for by its type. */
export const VariableInput = (props: Props) => {
  const { t } = useWords();
  const id = useId();
  const { field } = props;
  const { name, type, required, usual } = field;
  const hints = [
    required ? t('analyst.variable.required') : '',
    usual === null ? '' : t('analyst.variable.usual', { value: usual }),
    field.kind === 'texts' ? t('analyst.variable.texts') : '',
    field.kind === 'json' ? t('analyst.variable.json') : '',
  ].filter((hint) => hint !== '');
  const hint = hints.length > 0 ? `${id}-hint` : undefined;
  if (field.kind === 'choices') return <Choices {...props} hints={hints} />;
  return (
    <div className="dk-field">
      <label htmlFor={id}>
        {name} <code>{type}</code>
      </label>
      {field.kind === 'choice' || field.kind === 'yesno' ? (
        <Choice {...props} id={id} hint={hint} />
      ) : (
        <Text {...props} id={id} hint={hint} />
      )}
      {hint && (
        <small id={hint} className="muted">
          {hints.join(' · ')}
        </small>
      )}
    </div>
  );
};

const Choice = ({ field, value, set, id, hint }: FieldProps) => {
  const { t } = useWords();
  const isYesNo = field.kind === 'yesno';
  const options = isYesNo
    ? [
        { value: 'true', label: t('analyst.variable.yes') },
        { value: 'false', label: t('analyst.variable.no') },
      ]
    : field.options.map((option) => ({ value: option, label: option }));
  const pick = (text: string) => set(text === '' ? undefined : isYesNo ? text === 'true' : text);
  return (
    <select
      id={id}
      className="dk-input"
      aria-describedby={hint}
      value={shownValue(field.kind, value)}
      onChange={(event) => pick(event.target.value)}
    >
      <option value="">{t('analyst.variable.notGiven')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
};

const Choices = ({ field, value, set, hints }: Props & { hints: string[] }) => {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (option: string, isOn: boolean) => {
    const next = field.options.filter((each) => (each === option ? isOn : chosen.includes(each)));
    set(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="dk-field dk-choices">
      <legend>
        {field.name} <code>{field.type}</code>
      </legend>
      {field.options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => toggle(option, event.target.checked)}
          />
          {option}
        </label>
      ))}
      {hints.length > 0 && <small className="muted">{hints.join(' · ')}</small>}
    </fieldset>
  );
};

/** Keeps what is written even where it is no value yet, and says why it is none. */
const Text = ({ field, value, set, id, hint }: FieldProps) => {
  const { t } = useWords();
  const shown = shownValue(field.kind, value);
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState<'day' | 'whole' | 'number' | 'json' | null>(null);
  useEffect(() => {
    setText((before) => {
      const written = writtenValue(field.kind, before);
      const isSame = 'value' in written && shownValue(field.kind, written.value) === shown;
      return isSame ? before : shown;
    });
    setFault(null);
  }, [shown, field.kind]);
  const write = (next: string) => {
    setText(next);
    const written = writtenValue(field.kind, next);
    setFault('fault' in written ? written.fault : null);
    if ('value' in written) set(written.value);
  };
  const isNumber = field.kind === 'whole' || field.kind === 'number';
  return (
    <>
      <input
        id={id}
        className="dk-input"
        type={field.kind === 'day' ? 'date' : 'text'}
        inputMode={isNumber ? 'decimal' : undefined}
        autoComplete="off"
        value={text}
        aria-invalid={fault !== null || undefined}
        aria-describedby={hint ? `${hint} ${id}-fault` : `${id}-fault`}
        onChange={(event) => write(event.target.value)}
      />
      <small id={`${id}-fault`} className="late" role="status">
        {fault === null ? '' : t(`analyst.variable.fault.${fault}`)}
      </small>
    </>
  );
};
