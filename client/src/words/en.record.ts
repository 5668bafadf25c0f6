/** What is not on record: who sends what, and for keepers of the data which file it goes into. */
export const enRecord = {
  record: {
    keepers: 'For keepers of the data',
    fill: 'Columns with a star are needed. Save each as CSV in one folder, then run',
    checks: 'It checks every row first and saves all of the folder, or nothing.',
    bring: {
      innovations:
        'Send the name of the innovation, its stage and date, and its decree if there is one, to the Organisation Division (Orta). An ordinary spreadsheet will do.',
      adoptions:
        'Send the list of adoptions to the Organisation Division (Orta): the innovation, the agency that uses it, how far it came and since when. An ordinary spreadsheet will do.',
      outcomes:
        'Send the figures of the innovation to the Organisation Division (Orta): what is measured, its value before, the target, and the value after with its period. An ordinary spreadsheet will do.',
      measurements:
        'Send the value of each further period to the Organisation Division (Orta). A line is drawn from 4 values.',
      attendance:
        'Send the attendance list to the Organisation Division (Orta): the event, and the agencies that really came.',
      events:
        'The Organisation Division (Orta) notes each event and paper of the programme: its day, its name and who held it.',
      promises:
        'Send the minutes to the Organisation Division (Orta): which agency promised what, and by when.',
      awards:
        'Send the certificate or the announcement to the Organisation Division (Orta): who won, which programme, which place and which year.',
      evidence:
        'Send the documents of the innovation to the Organisation Division (Orta), its decree first.',
      levels:
        'Send the level reached on each indicator, with its evidence, to the Organisation Division (Orta).',
      scores:
        'Send the official announcement of the index to the Organisation Division (Orta): its year, value and predicate.',
      satisfaction:
        'Send the result of the satisfaction survey to the Organisation Division (Orta): the agency, the period, the value and how many answered.',
      reports:
        'Send the letter or report of the period to the Organisation Division (Orta), also where the agency has no innovation.',
    },
    file: {
      innovations: 'innovations.csv',
      adoptions: 'adoptions.csv',
      stages: 'adoption-stages.csv',
      outcomes: 'outcomes.csv',
      measurements: 'measurements.csv',
      attendance: 'attendance.csv',
      events: 'facilitations.csv',
      promises: 'commitments.csv',
      awards: 'recognitions.csv',
      evidence: 'evidence.csv',
      levels: 'index-levels.csv',
      scores: 'index-scores.csv',
      satisfaction: 'satisfaction.csv',
      reports: 'agency-reports.csv',
    },
    columns: {
      innovations:
        'code*, title_id*, title_en*, owner, owner_basis*, stage* (initiative, trial or implementation), stage_on*, digital, source',
      adoptions: 'code*, innovation*, adopter*, stopped_on, proof, source',
      stages:
        'adoption*, stage* (interested, agreed, adapted or applied; only applied counts), reached_on*, source',
      outcomes:
        'code*, innovation*, indicator_id*, indicator_en*, unit_id*, unit_en*, better*, baseline_value, target_value, source',
      measurements: 'outcome*, period_from*, period_to*, value*, sample_size, source',
      attendance: 'facilitation* (code of the event), agency*, people, source',
      events:
        'code*, held_on*, kind*, name_id*, name_en*, organiser, place, resource_person, source',
      promises: 'code*, agency*, promise_id*, promise_en*, promised_on*, due_on*, kept_on, source',
      awards:
        'code*, innovation or agency*, programme*, name_id*, name_en*, tier, rank, year, source',
      evidence: 'code*, innovation*, kind*, number, dated_on, link, source',
      levels:
        'innovation (empty for the government), rule_year*, indicator*, level* (1 to 3), evidence, source',
      scores: 'region*, region_kind*, year, scale*, score*, predicate, rank, source',
      satisfaction:
        'agency*, about_kind, year*, period*, measure*, value*, respondents, method, source',
      reports: 'agency*, period_from*, period_to*, says_none*, reported_on, note, source',
    },
  },
};
