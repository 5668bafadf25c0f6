import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { makeClient } from './apollo/client';
import { takeFirstAnswers } from './apollo/first-answers';
import { makeRouter } from './routes';

const client = makeClient();
takeFirstAnswers(client);
const router = makeRouter();

export const App = () => (
  <ApolloProvider client={client}>
    <RouterProvider router={router} />
  </ApolloProvider>
);
