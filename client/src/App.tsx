import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { makeClient } from './apollo/client';
import { makeRouter } from './routes';
import { theme } from './ui/theme';

const client = makeClient();
const router = makeRouter();
const colorSchemes = localStorageColorSchemeManager({ key: 'satu-inovasi-theme' });

export const App = () => (
  <MantineProvider
    theme={theme}
    defaultColorScheme="auto"
    colorSchemeManager={colorSchemes}
    deduplicateCssVariables
  >
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </MantineProvider>
);
