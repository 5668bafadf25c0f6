import { useFormats } from '../format/useFormats';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';
import { ageOf, useConnection } from './useConnection';
import './live.css';

/** While newer figures can not be had: of when those on the screen are. */
export const AgeBand = () => {
  const { t } = useWords();
  const { moment } = useFormats();
  const connection = useConnection();
  const age = ageOf(connection);
  return (
    <div role="status" className={age === null ? undefined : 'ageband'}>
      {age !== null && (
        <p className="wrap">
          <Icon name="alert" size={20} />
          <span>
            {t(connection.lost ? 'live.lost' : 'live.behind', {
              moment: moment(age),
            })}
          </span>
        </p>
      )}
    </div>
  );
};
