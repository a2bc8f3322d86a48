import { useToday } from '#ui/context.ts'
import { dateWords } from '#ui/moment.ts'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { communeLists, type CommuneListName } from './commune-list.ts'
import { useCounts } from './count.ts'
import { wholeWords } from './number-entry.ts'

/** Today’s numbers of the commune, each a way to its list. */
export function Counts() {
  const counts = useCounts()
  const today = useToday()
  return (
    <section class="stack tight" aria-label={t('commune.numbers')}>
      <p class="muted">{t('commune.numbersOn', { date: dateWords(today) })}</p>
      <ul class="stats">
        {communeLists.map((list) => (
          <li key={list}>
            <a class="stat" href={href({ page: 'communeList', list })}>
              <Icon name={pictures[list]} />
              <span class="stat-number">{wholeWords(counts[list])}</span>
              <span>{t(`commune.count.${list}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const pictures: Record<CommuneListName, IconName> = {
  children: 'people',
  households: 'house',
  special: 'heart',
  risk: 'shield',
  born: 'birth',
  movedIn: 'moveIn',
  movedOut: 'moveOut',
}
