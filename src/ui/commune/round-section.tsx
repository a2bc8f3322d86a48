import { useBook } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { t } from '#ui/words/words.ts'
import { AreaLine } from './area-line.tsx'
import { RoundLine } from './round-line.tsx'
import { useLive } from './live.ts'
import { wholeWords } from './number-entry.ts'

/** How many of the least advanced địa bàn the overview shows. */
const shownAreas = 5

/** How far the round is, with the least advanced địa bàn. */
export function RoundSection() {
  const rows = useLive().progress.value
  const register = useBook().register
  const open = rows.filter((row) => row.visited < row.households)
  const [done, total] = rows.reduce(([met, all], row) => [met + row.visited, all + row.households], [0, 0])
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('area.title')}</h2>
      <RoundLine />
      <p class="strong numbers">{t('area.done', { done: wholeWords(done), total: wholeWords(total) })}</p>
      <progress
        class="progress"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('area.progress', { done, total })}
      />
      <p>{open.length > 0 ? t('area.open', { count: open.length }) : t('area.allDone')}</p>
      {open.length > 0 && (
        <ul class="rows sheet flush">
          {open.slice(0, shownAreas).map((row) => (
            <li key={row.area}>
              <AreaLine register={register} row={row} />
            </li>
          ))}
        </ul>
      )}
      <ButtonLink icon="list" to={{ page: 'areas' }}>
        {t('area.all')}
      </ButtonLink>
    </section>
  )
}
