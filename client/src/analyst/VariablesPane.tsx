import { useEffect, useId, useState } from 'react';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import type { Desk } from './useDesk';
import { VariableInput } from './VariableInput';
import { withVariable } from './variable-fields';
import { variablesFrom } from './variables-in';

/** The variables of the query: a form by their types, or JSON. */
export const VariablesPane = ({ desk, folded }: { desk: Desk; folded: boolean }) => {
  const { t } = useWords();
  const { length } = desk.fields;
  if (length === 0) return null;
  if (!folded || desk.missing.length > 0) {
    return (
      <section className="dk-vars" aria-label={t('analyst.variables')}>
        <Variables desk={desk} />
      </section>
    );
  }
  return (
    <details className="dk-vars">
      <summary>
        <Icon name="right" size={16} />
        {t('analyst.variables')}, {length}
      </summary>
      <Variables desk={desk} />
    </details>
  );
};

const Variables = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const [asJson, setAsJson] = useState(false);
  const { fields, variables } = desk;
  return (
    <>
      <div className="dk-subhead">
        <h3>{t('analyst.variables')}</h3>
        <fieldset className="seg" aria-label={t('analyst.variablesAs')}>
          <button type="button" aria-pressed={!asJson} onClick={() => setAsJson(false)}>
            {t('analyst.form')}
          </button>
          <button type="button" aria-pressed={asJson} onClick={() => setAsJson(true)}>
            JSON
          </button>
        </fieldset>
      </div>
      {asJson ? (
        <JsonVariables desk={desk} />
      ) : (
        <div className="dk-fields">
          {fields.map((field) => (
            <VariableInput
              key={`${field.name} ${field.kind}`}
              field={field}
              value={variables[field.name]}
              set={(value) =>
                desk.change({ variables: withVariable(variables, field.name, value) })
              }
            />
          ))}
        </div>
      )}
    </>
  );
};

const JsonVariables = ({ desk }: { desk: Desk }) => {
  const { t } = useWords();
  const id = useId();
  const shown = JSON.stringify(desk.variables, null, 2);
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState(false);
  // Another query was put on the desk: what was written belongs to the one before.
  useEffect(() => {
    setText((before) => (isSame(before, shown) ? before : shown));
    setFault(false);
  }, [shown]);
  const write = (next: string) => {
    setText(next);
    const variables = written(next);
    setFault(variables === null);
    if (variables) desk.change({ variables });
  };
  return (
    <>
      <textarea
        className="dk-json"
        aria-label={t('analyst.variablesJson')}
        aria-invalid={fault || undefined}
        aria-describedby={id}
        value={text}
        rows={Math.min(Math.max(text.split('\n').length, 3), 10)}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
      />
      <p id={id} className="late small" role="status">
        {fault ? t('analyst.variable.fault.object') : ''}
      </p>
    </>
  );
};

const written = (text: string) => variablesFrom(text.trim() === '' ? '{}' : text);

const isSame = (one: string, other: string): boolean =>
  JSON.stringify(written(one)) === JSON.stringify(written(other));
