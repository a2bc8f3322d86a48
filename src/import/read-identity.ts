import type { Birth } from '#model/birth.ts'
import { identifierWarnings } from '#model/identifier.ts'
import { cellText } from './cell.ts'
import type { Cells } from './cells.ts'
import type { ListAdult, ListRow } from './list-row.ts'
import type { Target } from './target.ts'
import { readBirth } from './read-birth.ts'
import { readEthnicity } from './value-ethnicity.ts'
import { readRelation } from './value-household.ts'
import { readMark } from './value-mark.ts'
import { readAdult, readChildName, splitNames } from './value-name.ts'
import { readIdentifier, readYear } from './value-number.ts'
import { readSex, type Sex } from './value-sex.ts'

type Identity = Omit<ListRow['child'], 'education' | 'insurance' | 'registration' | 'vaccination'> &
  Pick<ListRow, 'adults'>

/** Who the child of a row is: name, birth, sex, identifier, people, parents. */
export function readIdentity(cells: Cells): Identity {
  const named = readName(cells)
  const { birth, otherBirths, sex: columnSex } = readBirth(cells)
  const sex = sexOf(cells, columnSex, named?.sex)
  const identifier = cells.take('identifier', readIdentifier(cells.at('identifier')))
  const likely = identifier ? undefined : readIdentifier(cells.at('identifier')).candidates?.[0]
  if (identifier) noteIdentifier(cells, identifier, birth, sex)
  const ethnicity = cells.take('ethnicity', readEthnicity(cells.at('ethnicity')))
  const relation = cells.take('relation', readRelation(cells.at('relation')))
  const { father, mother, guardian, adults } = readAdults(cells, named?.mother)
  // Without a name of its own a child is called by its sex, as the paper book does.
  const full = named?.full || (sex === 'male' ? 'Trai' : sex === 'female' ? 'Gái' : '')
  return {
    ...(named && full !== '' && { name: { full, ...(named.placeholder && { placeholder: true }) } }),
    ...(named?.homeName !== undefined && { homeName: named.homeName }),
    ...(birth && { birth }),
    otherBirths,
    ...(sex && { sex }),
    ...(identifier !== undefined && { identifier }),
    ...(likely !== undefined && { likelyIdentifier: likely }),
    ...(ethnicity !== undefined && { ethnicity }),
    ...(relation !== undefined && { relation }),
    ...(father && { father }),
    ...(mother && { mother }),
    ...(guardian && { guardian }),
    adults,
  }
}

function readName(cells: Cells) {
  const given = cellText(cells.at('nameGiven'))
  const family = cellText(cells.at('nameFamily'))
  if (given === '' && family === '') return cells.take('name', readChildName(cells.at('name')))
  // Merged cells hold the whole name twice.
  const whole = given === family ? given : `${family} ${given}`
  return cells.take('nameFamily', readChildName(whole))
}

function sexOf(cells: Cells, byBirth: Sex | undefined, byName: Sex | undefined): Sex | undefined {
  const said = cells.take('sex', readSex(cells.at('sex')))
  const marked = said ?? markedSex(cells)
  const found = [marked, byBirth, byName].filter((sex) => sex !== undefined)
  const sex = found[0]
  if (found.every((other) => other === sex)) return sex
  const target: Target = said ? 'sex' : marked ? 'sexMale' : 'birthMale'
  cells.note({ reason: 'sex-contradicts', target, used: false })
  return undefined
}

/** A tick under Nam or Nữ; where a list has only one of the two columns, an empty cell means the other. */
function markedSex(cells: Cells): Sex | undefined {
  const [male, female] = [cells.at('sexMale'), cells.at('sexFemale')]
  const isMale = cells.take('sexMale', readMark(male)) === true
  const isFemale = cells.take('sexFemale', readMark(female)) === true
  if (isMale && isFemale) {
    cells.note({ reason: 'sex-contradicts', target: 'sexFemale', used: false })
    return undefined
  }
  if (isMale) return 'male'
  if (isFemale) return 'female'
  if (cells.at('sex') !== undefined || (male === undefined) === (female === undefined)) return undefined
  return male === undefined ? 'male' : 'female'
}

function noteIdentifier(
  cells: Cells,
  identifier: string,
  birth: Birth | undefined,
  sex: Sex | undefined,
): void {
  for (const reason of identifierWarnings(identifier, { sex, birthYear: birth?.year }))
    cells.note({ reason, target: 'identifier', used: true })
}

function readAdults(cells: Cells, listedMother: string | undefined) {
  const adultOf = (who: 'father' | 'mother' | 'guardian'): ListAdult | undefined => {
    const adult = cells.take(who, readAdult(cells.at(who)))
    const yearTarget = who === 'guardian' ? undefined : (`${who}Year` as const)
    const year = adult && yearTarget && cells.take(yearTarget, readYear(cells.at(yearTarget)))
    return adult && year !== undefined ? { ...adult, birthYear: year } : adult
  }
  const adults: string[] = []
  let father = adultOf('father')
  let mother = adultOf('mother') ?? (listedMother === undefined ? undefined : { name: listedMother })
  for (const part of splitNames(cells.at('parent'))) {
    const role = /^(bố|cha|mẹ)\s*[:.-]\s*/iu.exec(part)
    const adult = readAdult(role ? part.slice(role[0].length) : part).value
    if (!adult) continue
    if (role && /^m/i.test(role[0])) mother ??= adult
    else if (role) father ??= adult
    else adults.push(adult.name)
  }
  if (adults.length > 0 && !father && !mother)
    cells.note({ reason: 'parents-unclear', target: 'parent', used: false })
  return { father, mother, guardian: adultOf('guardian'), adults }
}
