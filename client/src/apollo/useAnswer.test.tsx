import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Observable } from 'rxjs';
import { expect, it, vi } from 'vitest';
import { MeasuresDocument } from '../gql/graphql';
import { CardBody } from '../ui/CardBody';
import { DatasetFailedContext } from './may-ask';
import { useAnswer } from './useAnswer';

const measure = {
  name: 'coverageRate',
  wording: { indonesian: 'Cakupan', english: 'Coverage' },
  definition: { indonesian: 'Bagian yang sudah Ada', english: 'The share that has one' },
  formula: 'covered ÷ eligible',
  unit: { indonesian: 'bagian', english: 'share' },
};

/** A server that is down for the first question and answers from the second on. */
const serverThatRecovers = () => {
  let asked = 0;
  return new ApolloLink(
    () =>
      new Observable((observer) => {
        asked += 1;
        if (asked === 1) observer.error(new Error('down'));
        else {
          observer.next({ data: { measures: [measure] } });
          observer.complete();
        }
      }),
  );
};

const Card = ({ ready = true }) => {
  const answer = useAnswer(MeasuresDocument, {}, ready);
  return (
    <CardBody answer={answer} skeleton={null}>
      {({ measures }) => <p>{measures[0]?.wording.indonesian}</p>}
    </CardBody>
  );
};

it('fails alone, and shows its answer once it is tried again', async () => {
  const client = new ApolloClient({ link: serverThatRecovers(), cache: new InMemoryCache() });
  render(
    <ApolloProvider client={client}>
      <Card />
    </ApolloProvider>,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Coba lagi' }));

  expect(await screen.findByText('Cakupan')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('has failed with the data set that it waits for, and is tried again with it', async () => {
  const retry = vi.fn();
  const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() });
  render(
    <ApolloProvider client={client}>
      <DatasetFailedContext value={retry}>
        <Card ready={false} />
      </DatasetFailedContext>
    </ApolloProvider>,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Coba lagi' }));

  expect(retry).toHaveBeenCalledOnce();
});
