import type { AgencyListQueryVariables } from '../gql/graphql';
import { Icon } from '../ui/Icon';
import { useWords } from '../words/useWords';

/** The same rows as a workbook, which the server makes: with a heading, definitions and sources. */
export const WorkbookLink = ({ variables }: { variables: AgencyListQueryVariables }) => {
  const { t, lang } = useWords();
  const asked = JSON.stringify(variables);
  const address = `/export/agencyStates.xlsx?${new URLSearchParams({ variables: asked, lang })}`;
  return (
    <a className="btn quiet" href={address} download>
      <Icon name="download" />
      {t('order.workbook')}
    </a>
  );
};
