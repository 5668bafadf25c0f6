/** The words of the screen on the wall. */
export const enWall = {
  wall: {
    page: 'Wall',
    push: '{{total}} need a push: {{parts}}',
    part: '{{kind}} {{count}}',
    others: 'others {{count}}',
    othersName: 'Others',
    othersAre: 'Others: {{names}}',
    ofEligible: 'of {{eligible}}',
    data: 'Data of {{moment}}',
    pause: 'Pause',
    goOn: 'Go on',
    pauseHint: 'Press any key to pause',
    paused: 'Paused. Press any key to go on',
    slide: 'Slide {{slide}} of {{count}}',
    lost: 'No connection since {{moment}}. Data of {{data}}.',
    useless: 'No connection for more than 24 hours',
    uselessHint:
      'The figures of {{data}} are too old to be shown. Check the network and the server.',
    waiting: 'Fetching the data…',
    failed: 'The data cannot be fetched from the server. Trying again every minute.',
    unknown: 'No government with the code {{code}} is known',
    unknownHint: 'Check the address of this screen (the part pemda=) and open it again.',
  },
};
