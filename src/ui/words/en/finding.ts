/** What the checks V1–V17 find. */
export const findingWords = {
  'finding.title': 'To look at',
  'quality.findings': 'What does not fit together',
  'quality.findingsNone': 'Everything fits together.',
  'finding.about.V1': 'Age of the mother',
  'finding.about.V2': 'Lost both parents',
  'finding.about.V3': 'Poverty',
  'finding.about.V4': 'Left school',
  'finding.about.V5': 'Case',
  'finding.about.V6': 'Disability',
  'finding.about.V8': 'BHYT',
  'finding.about.V9': 'Birth registration',
  'finding.about.V10': 'School',
  'finding.about.V11': 'Death by injury',
  'finding.about.V12': 'Order of days',
  'finding.about.V13': 'Written twice',
  'finding.about.V14': 'Two areas',
  'finding.about.V15': 'No child left',
  'finding.about.V16': 'Safe house',
  'finding.open': 'Open to correct',
  'finding.other': 'See the other child',
  'finding.fixed': 'Corrected, saved on the phone.',
  'finding.fix.group03': 'Put into the group without anyone to rely on',
  'finding.fix.close': 'Close this household',
  'finding.openCase': 'Open a case',
  'finding.motherAge': 'The mother was {age} at birth. Look at her year of birth again.',
  'finding.parentLiving':
    'Written as having lost both parents, but {name} is written as living. Correct the parents or choose another group.',
  'finding.parentUnknown': 'Written as having lost both parents, but not that father and mother have died.',
  'finding.ratherGroup03':
    'One parent has died, the other is missing or cannot care: this is the group without anyone to rely on, not the one of those who lost both.',
  'finding.notPoor':
    'The group of grave illness is for poor and near-poor households. This one is not in the list of {year}; ask the officer.',
  'finding.povertyOpen':
    'The group of grave illness is for poor and near-poor households. The list of {year} is not in; last year this one was not in it.',
  'finding.notDroppedOut':
    'Written as having left school to earn a living, but not under school. Correct school first.',
  'finding.schoolUnknown':
    'Written as having left school to earn a living, but nothing is written about school.',
  'finding.youngDropout':
    'Written as having left school to earn a living, but the child is not six yet. Look at the birth date again.',
  'finding.caseMissing': 'A case with Mẫu số 01 is needed; 12 hours run from when it was told.',
  'finding.disabilityMissing': 'Written as disabled, but not how.',
  'finding.degreeMissing': 'The degree of the disability is missing; reports need it.',
  'finding.deathNotWritten':
    'The injury of {day} is written as deadly, but not that the child died. Write the death.',
  'finding.deathWithoutInjury': 'Written as dead by an injury on {day}, but the injury is not written.',
  'finding.deathDiffers':
    'The deadly injury of {day} and the death of the child need the same day and an injury as the cause.',
  'finding.beforeBirth': 'The arrival on {day} is before the birth of the child.',
  'finding.outBeforeIn': 'The departure is before the arrival on {day}.',
  'finding.afterDeath': 'The child died before {day}; nothing is written to have happened after it.',
  'finding.sameChild': 'Perhaps written twice: the same name, birth date and mother.',
  'finding.sameIdentifier': 'Two children with one identifier.',
  'finding.twoAreas':
    'The child is followed in {area} too. Has it moved, and waits for the other side to take it over?',
  'finding.nobodyLeft': 'No child of this household is in the book any more.',
  'finding.houseNotSafe':
    'The house is written as safe, but a child was injured in it on {day} of the same year.',
  'finding.specialOverChildren': 'More children in special circumstances ({part}) than children ({whole}).',
  'finding.poorOverHouseholds': 'More poor and near-poor households ({part}) than households ({whole}).',
} as const
