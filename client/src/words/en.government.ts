/** The words of the choice between several governments. */
export const enGovernment = {
  government: {
    all: 'All governments',
    switch: 'Government: {{name}}',
    choose: 'Choose a government',
    search: 'Search by name',
    within: 'part of {{above}}',
    none: 'No government matches “{{text}}”.',
    found_one: '{{count}} government',
    found_other: '{{count}} governments',
    notesOfAll: 'These notes on quality are about all governments in the data.',
    rest: '{{shown}} of {{total}} shown. Type a name to narrow the list.',
  },
};
