import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import type { makeRouter } from './routes';

interface Props {
  client: ApolloClient;
  router: ReturnType<typeof makeRouter>;
}

export const App = ({ client, router }: Props) => (
  <ApolloProvider client={client}>
    <RouterProvider router={router} />
  </ApolloProvider>
);
