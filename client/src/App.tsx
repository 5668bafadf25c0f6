import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { makeClient } from './apollo/client';
import { takeFirstAnswers } from './apollo/first-answers';
import { startLive } from './live/live';
import { makeRouter } from './routes';

const client = makeClient();
takeFirstAnswers(client);
startLive(client);
const router = makeRouter();

export const App = () => (
  <ApolloProvider client={client}>
    <RouterProvider router={router} />
  </ApolloProvider>
);
