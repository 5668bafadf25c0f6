import { useAnswer } from '../apollo/useAnswer';
import { useFacts } from '../filter/facts';
import { useFilter } from '../filter/useFilter';
import { ReportDocument, type ReportQuery, type ReportQueryVariables } from '../gql/graphql';
import type { Answer } from '../ui/CardBody';
import { type AskedMonth, askedMonth, monthOf } from './report-month';

export interface ReportAsked extends AskedMonth {
  variables: ReportQueryVariables;
}

/** What the address asks for: its month, else that of its day, else the running one. */
export const useReportAsked = (): ReportAsked | null => {
  const facts = useFacts();
  const { search, asOf, within } = useFilter();
  if (!facts) return null;
  const wanted = search.bulan ?? monthOf(asOf ?? facts.today);
  const asked = askedMonth(wanted, facts) ?? askedMonth(monthOf(facts.today), facts);
  if (!asked) return null;
  const { asOf: day, since, compared } = asked;
  return {
    ...asked,
    // Why a day before the rules is sent as the day itself: it is not asked about, but has to be one.
    variables: { asOf: day, since, compared, within: within ?? null },
  };
};

/** What the records say now of the month. */
export const useDraft = (asked: ReportAsked | null): Answer<ReportQuery> =>
  useAnswer(
    ReportDocument,
    asked?.variables ?? { asOf: '', since: '', compared: false, within: null },
    asked !== null,
  );
