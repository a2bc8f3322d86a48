import { handInOf, monthToHandIn } from '#check/month.ts'
import type { RecordOf } from '#model/record.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { HomeTile } from '#ui/visit/home-tile.tsx'
import { handInTitle } from '#ui/submission/month.ts'
import { handInWords } from '#ui/submission/hand-in-badge.tsx'

/** “Nộp tháng 11” on the first page, with where it stands in the first of her areas that it waits for. */
export function HandInTile({ areas }: { areas: readonly RecordOf<'area'>[] }) {
  const today = useToday()
  const read = useRegister(
    ({ register }) => {
      const all = areas.map(({ id }) => {
        const month = monthToHandIn(register, id, today)
        return { month, ...handInOf(register, id, month) }
      })
      return (
        all.find(({ state }) => state === 'returned') ?? all.find(({ state }) => state === 'open') ?? all[0]
      )
    },
    [areas, today],
    ({ keys }) => [...keys].some((key) => key.startsWith('submission/')),
  )
  if (!read) return null
  return (
    <HomeTile
      to={{ page: 'handIn' }}
      icon="send"
      words={handInTitle(read.month)}
      line={handInWords(read.state, read.submission)}
    />
  )
}
