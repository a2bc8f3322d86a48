import { describe, expect, test } from 'vitest'
import { checkChange } from '#model/change.ts'
import { callList, messageNumber } from '#ui/intake/call-list.ts'
import { checkIntake } from '#ui/intake/check-intake.ts'
import { intakeChanges } from '#ui/intake/intake-change.ts'
import { startIntake, type IntakeValues } from '#ui/intake/intake-form.ts'
import { waitingForCall } from '#ui/intake/urgent.ts'
import { t } from '#ui/words/words.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

const commune = {
  entity: 'commune',
  id: id(990),
  fields: {
    name: 'Phường Thử (giả lập)',
    kind: 'phường',
    province: 'Tỉnh Thử',
    code: null,
    hotlines: [{ name: 'Công an phường', phone: '0243.111.111' }],
  },
} as const
const officer = {
  entity: 'account',
  id: id(991),
  fields: { name: 'Lê Thị Cán', role: 'officer', phone: '0912345678', areas: [] },
} as const
const book = () => smallBook([commune, officer, household(12), child(47, 12)])

const start = (values: Partial<IntakeValues> = {}): IntakeValues => ({
  ...startIntake({ register: book().register, today, about: undefined }),
  ...values,
})
const answered = { kind: 'abused', urgent: 'yes', source: 'told', state: 'Khóc cả đêm' } as const
let count = 0
const newId = () => id((count += 1))

describe('whom to call', () => {
  test('the commune’s own numbers first, then the child officer, then 111', () => {
    expect(callList(book().register).map(({ phone }) => phone)).toEqual(['0243.111.111', '0912345678', '111'])
  })

  test('111 is there even where nothing was written', () => {
    expect(callList(smallBook([]).register).map(({ phone }) => phone)).toEqual(['111'])
    expect(messageNumber(smallBook([]).register)).toBeUndefined()
  })

  test('the message goes to the officer and names nobody and nothing', () => {
    expect(messageNumber(book().register)).toBe('0912345678')
    expect(t('intake.message')).not.toMatch(/trẻ(?! em)|cháu|xâm hại|báo|bạo lực/iu)
  })
})

describe('Mẫu số 01 on the phone', () => {
  test('needs three answers and one word that leads to the child', () => {
    expect(checkIntake(start(), today).map(({ field }) => field)).toEqual([
      'kind',
      'urgent',
      'source',
      'state',
    ])
    expect(checkIntake(start(answered), today)).toEqual([])
    expect(checkIntake(start({ ...answered, state: '', place: 'Chợ Hôm' }), today)).toEqual([])
    expect(checkIntake(start({ ...answered, state: '', child: id(47) }), today)).toEqual([])
  })

  test('says which text is too long and keeps it', () => {
    const long = start({ ...answered, place: 'a'.repeat(301) })
    expect(checkIntake(long, today)).toEqual([
      { field: 'place', message: t('intake.tooLong', { count: 300 }) },
    ])
  })

  test('starts with what the book knows of the child', () => {
    const { register } = book()
    const about = { household: id(12), child: id(47) }
    const values = startIntake({ register, today, about })
    expect(values).toMatchObject({
      child: id(47),
      household: id(12),
      childName: 'Nguyễn Thị Bình',
      sex: 'female',
      motherName: 'Trần Thị Hoa',
      motherAge: '36',
    })
    const [intake] = intakeChanges({ ...values, ...answered }, today, 7, newId)
    expect(intake?.fields).toMatchObject({
      child: id(47),
      receivedAt: 7,
      birth: { year: 2019, month: 3, day: 5, precision: 'day' },
      mother: { name: 'Trần Thị Hoa', age: 36 },
      father: null,
    })
  })

  test('is written so that the server takes it, with whoever told of it apart', () => {
    const values = start({
      ...answered,
      calls: [{ whom: '111', at: 5 }],
      reporterName: ' Bà  Tư ',
      fatherName: 'Ông Ba',
      fatherJob: 'thợ xây',
    })
    const [intake, reporter, ...none] = intakeChanges(values, today, 7, newId)
    expect(none).toEqual([])
    for (const change of [intake, reporter]) {
      if (!change) throw new Error('nothing was written')
      expect(checkChange({ kind: 'set/1', ...change }, true)).toBeUndefined()
    }
    expect(intake?.fields).toMatchObject({
      urgent: true,
      calls: [{ whom: '111', at: 5 }],
      father: { name: 'Ông Ba', job: 'thợ xây' },
      birth: null,
      sex: 'unknown',
    })
    expect(JSON.stringify(intake)).not.toContain('Bà Tư')
    expect(reporter?.fields).toMatchObject({ intake: intake?.entityId, name: 'Bà Tư' })
    expect(intakeChanges(start(answered), today, 7, newId)).toHaveLength(1)
  })
})

describe('what still asks for a call', () => {
  const report = { id: id(1), savedAt: 1, isCalled: false }
  test('a report that waits or was refused, until its receipt or a call', () => {
    const reports = [
      { ...report, state: 'waiting' },
      { ...report, state: 'refused' },
      { ...report, state: 'sent' },
      { ...report, state: 'sending', isCalled: true },
    ] as const
    expect(waitingForCall(reports).map(({ state }) => state)).toEqual(['waiting', 'refused'])
  })
})
