import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, everything, recordIn } from '../part/administer.ts'
import type { TestDevice } from '../part/device.ts'
import { fresh } from '../part/hamlets.ts'
import { createMoving, find, movingDay } from '../part/moving.ts'
import { child, openOffice, people, type Office } from '../part/office.ts'

let office: Office
let officer: TestDevice
beforeAll(async () => {
  office = await openOffice()
  officer = await office.enrol(people.officer)
})
afterAll(() => office.close())

const hamlets = () => createMoving(office, officer)
const accepted = { state: 'accepted' }

describe('a transfer inside the commune', () => {
  test('T2: waits: the other area is told names and births, the household stays and counts where it was', async () => {
    const { mine, theirs, household, id, change, source, target, ids } = await hamlets()
    expect(await mine.push(change())).toMatchObject([
      {
        outcome: 'applied',
        record: { area: source, fields: { what: { whole: true, number: { value: 1 } } } },
      },
    ])
    const received = (await everything(theirs)).records
    expect(find(received, 'arrival', id)?.fields).toMatchObject({
      from: source,
      note: 'Về nhà mới',
      what: { children: [{ name: child.name.full, birth: child.birth, sex: child.sex }] },
    })
    expect(received.filter((record) => ids.includes(record.id))).toEqual([])
    expect(recordIn((await everything(mine)).records, household)?.area).toBe(source)
    expect(find((await everything(mine)).records, 'arrival', id)).toBeUndefined()
    expect(target).not.toBe(source)
  })

  test('T5, T6: accepted, the household goes over with all that hangs on it, exactly once, and the sender hears of it', async () => {
    const { mine, theirs, household, id, change, answer, ids, source, target, all } = await hamlets()
    await mine.push(change())
    const before = await everything(mine)
    const [result] = await theirs.push(answer({ ...accepted, number: { value: 40 } }))
    expect(result).toMatchObject({
      outcome: 'applied',
      record: { fields: { outcome: { state: 'moved', household, on: movingDay } } },
    })
    const left = await mine.pull(before.after)
    const moving = ids.filter((one) => recordIn(before.records, one)?.entity !== 'task')
    expect(left.departures.map((one) => one.id).toSorted()).toEqual(moving.toSorted())
    expect(find(left.records, 'transfer', id)?.fields['outcome']).toMatchObject({
      state: 'moved',
      area: target,
      by: theirs.enrolment.account,
    })
    const received = (await everything(theirs)).records
    expect(recordIn(received, household)).toMatchObject({ area: target, fields: { number: { value: 40 } } })
    expect(find(received, 'lifeEvent', id)?.fields).toMatchObject({
      kind: 'transferred',
      note: 'Thôn Đông → Thôn Tây',
    })
    const records = await all()
    expect(records.filter((record) => record.id === household)).toHaveLength(1)
    expect(records.filter((one) => one.area === source && one.entity === 'child')).toEqual([])
  })

  test('T4: answered again by the same phone or another, nothing happens twice', async () => {
    const { mine, theirs, household, change, answer, all, target } = await hamlets()
    await mine.push(change())
    const first = answer(accepted)
    await theirs.push(first)
    const [seq] = (await all()).filter(({ id }) => id === household).map((record) => record.seq)
    const again = await office.enrol(theirs.enrolment.account)
    expect(await theirs.push(first)).toMatchObject([{ outcome: 'applied' }])
    const late = answer({ state: 'declined', reason: 'Không thấy' }, again)
    expect(await again.push(late)).toMatchObject([
      { outcome: 'applied', record: { fields: { outcome: { state: 'moved' } } } },
    ])
    expect(recordIn(await all(), household)).toMatchObject({ area: target, seq })
  })

  test('T6: declined, the sender hears why, the household stays, and the names leave the other area', async () => {
    const { mine, theirs, household, id, change, answer, source } = await hamlets()
    await mine.push(change())
    await theirs.push(answer({ state: 'declined', reason: 'Ở Tổ 6' }))
    const own = (await everything(mine)).records
    expect(find(own, 'transfer', id)?.fields['outcome']).toMatchObject({
      state: 'declined',
      reason: 'Ở Tổ 6',
    })
    expect(recordIn(own, household)?.area).toBe(source)
    const theirsNow = find((await everything(theirs)).records, 'arrival', id)
    expect(theirsNow?.fields['what']).toEqual({ whole: true, children: [] })
  })

  test('T3: withdrawn before it is answered; accepted afterwards nothing moves', async () => {
    const { mine, theirs, household, id, change, answer, source, all } = await hamlets()
    await mine.push(change())
    await mine.push(mine.change({ entity: 'transfer', entityId: id, fields: { withdrawn: movingDay } }))
    expect(await theirs.push(answer(accepted))).toMatchObject([
      { record: { fields: { outcome: { state: 'withdrawn' } } } },
    ])
    expect(recordIn(await all(), household)?.area).toBe(source)
  })

  test('T3: taken back at once by “Lấy lại”, it is as good as withdrawn; once answered it stays', async () => {
    const { mine, theirs, household, id, change, answer, source, all } = await hamlets()
    const regret = () =>
      mine.change({ entity: 'transfer', entityId: id, kind: 'remove/1', fields: { reason: 'undone' } })
    await mine.push(change(), regret())
    expect(await theirs.push(answer(accepted))).toMatchObject([
      { record: { fields: { outcome: { state: 'withdrawn' }, what: { children: [] } } } },
    ])
    expect(recordIn(await all(), household)?.area).toBe(source)
    const again = await hamlets()
    await again.mine.push(again.change())
    await again.theirs.push(again.answer(accepted))
    const late = { entity: 'transfer', entityId: again.id, kind: 'remove/1', fields: { reason: 'undone' } }
    expect(await again.mine.push(again.mine.change(late))).toMatchObject([{ reason: 'not-permitted' }])
  })

  test('T5: one child goes into a household of the other area, edited meanwhile; its own household stays', async () => {
    const { mine, theirs, household, id, change, answer, ids, all, target } = await hamlets()
    const kid = ids.find(
      (one) => one !== household && Number(one.slice(-6)) === Number(household.slice(-6)) + 1,
    )
    const children = (await all()).filter(
      (record) => record.entity === 'child' && record.household === household,
    )
    expect(kid).toBe(children[0]?.id)
    await mine.push(change({ children: [kid] }))
    await mine.push(
      mine.change({ entity: 'child', entityId: kid as string, fields: { note: 'Sửa sau' }, base: 9999 }),
    )
    expect(await theirs.push(answer(accepted))).toMatchObject([
      { outcome: 'refused', reason: 'field-missing' },
    ])
    const home = fresh()
    const made = theirs.change({ entity: 'household', entityId: home, fields: { area: target } })
    expect(await theirs.push(made, answer({ ...accepted, household: home }))).toMatchObject([
      { outcome: 'applied' },
      { outcome: 'applied', record: { fields: { outcome: { state: 'moved', household: home } } } },
    ])
    const records = await all()
    expect(recordIn(records, kid as string)).toMatchObject({
      area: target,
      household: home,
      fields: { note: 'Sửa sau' },
    })
    expect(find(records, 'lifeEvent', id)).toMatchObject({ household: home, fields: { child: kid } })
    expect(find(records, 'lifeEvent', `${id}-out`)).toMatchObject({ household, fields: { child: kid } })
    expect(recordIn(records, household)).not.toMatchObject({ fields: { status: [{}] } })
  })

  test('T5: a whole household goes into an existing one: the children move, the emptied one is struck through', async () => {
    const { mine, theirs, household, change, answer, all, target } = await hamlets()
    await mine.push(change())
    const home = fresh()
    const made = theirs.change({ entity: 'household', entityId: home, fields: { area: target } })
    await theirs.push(made, answer({ ...accepted, household: home }))
    const records = await all()
    expect(records.filter((one) => one.entity === 'child' && one.household === home)).toHaveLength(1)
    expect(recordIn(records, household)?.fields['status']).toEqual([
      { from: movingDay, value: { state: 'merged' } },
    ])
  })

  test('T5: what the officer moved meanwhile is gone from the transfer, and both are told', async () => {
    const { mine, theirs, household, id, change, answer, all } = await hamlets()
    await mine.push(change())
    const elsewhere = fresh()
    await done(officer, 'area', { id: elsewhere, name: 'Thôn Nam', number: 3 })
    const seq = recordIn(await all(), household)?.seq ?? 0
    await officer.push(
      officer.change({ entity: 'household', entityId: household, base: seq, fields: { area: elsewhere } }),
    )
    await theirs.push(answer(accepted))
    const records = await all()
    expect(find(records, 'transfer', id)?.fields['outcome']).toMatchObject({ state: 'gone' })
    expect(recordIn(records, household)?.area).toBe(elsewhere)
  })
})
