import { roleSchema, type Role } from '#model/account.ts'
import { seedBook } from '#server/seed.ts'
import type { TestDevice } from './device.ts'
import { openOffice, people, uuid, type Office } from './office.ts'
import { sampleCommune } from './sample.ts'

export const roles = roleSchema.options

/** A word that stands only in the book of another commune. */
export const foreignWord = 'Sổ của nơi khác'

/** An office with one record of every kind in both areas, a phone of every role, and another commune beside it. */
export interface SampleOffice {
  office: Office
  devices: Record<Role, TestDevice>
}

export async function openSampleOffice(): Promise<SampleOffice> {
  const accountOf: Record<Role, string> = {
    ...people,
    collaborator: people.collaboratorA,
    sector: uuid(208),
    province: uuid(209),
  }
  const office = await openOffice(undefined, () =>
    [...sampleCommune()].concat(
      (['sector', 'province'] as const).map((role) => ({
        entity: 'account' as const,
        id: accountOf[role],
        fields: { name: `Người ${role}`, role, phone: null, areas: [] },
      })),
    ),
  )
  // the same ids and other words: whatever leaks shows
  const foreign = [...sampleCommune()].map((record) => ({
    ...record,
    fields: { ...record.fields, ...(record.entity === 'household' && { head: foreignWord }) },
  }))
  await seedBook(office.test.database, foreign, { book: 2, epoch: 'epoch-2', at: office.clock.now })
  const devices = {} as Record<Role, TestDevice>
  for (const role of roles) devices[role] = await office.enrol(accountOf[role])
  return { office, devices }
}
