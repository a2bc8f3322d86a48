import type { SearchHit } from '#book/book.ts'
import { birthWords } from '#ui/age.ts'
import { useRegister } from '#ui/context.ts'
import { route } from '#ui/navigate.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { href, type Route } from '#ui/route.ts'
import { childName, parentWords } from '#ui/visit/child-words.ts'
import { addressWords, headName } from '#ui/visit/household-words.ts'
import { LinkRow } from '#ui/visit/household-row.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** More hits than anybody reads; searching goes on by typing more. */
const limit = 200

/** What a search finds, household numbers first. `to` says where a hit leads. */
export function SearchResults(props: { text: string; to: (hit: SearchHit) => Route }) {
  const several = useRegister(
    (book) => ownAreas(book).length > 1,
    [],
    (touched) => touched.everything,
  )
  const hits = useRegister((book) => (props.text.trim() ? book.search(props.text, limit) : []), [props.text])
  if (!props.text.trim()) return <p class="muted">{t('search.help')}</p>
  if (hits.length === 0) return <Nothing icon="search">{t('search.nothing', { text: props.text })}</Nothing>
  return (
    <div class="stack tight">
      <p class="muted" role="status">
        {t(hits.length === limit ? 'search.many' : 'search.found', { count: hits.length })}
      </p>
      <VirtualList
        items={hits}
        keyOf={(hit) => `${hit.household}/${hit.child ?? ''}`}
        label={t('search.title')}
        estimate={5}
      >
        {(hit) => <HitRow hit={hit} to={props.to(hit)} several={several} />}
      </VirtualList>
    </div>
  )
}

function HitRow({ hit, to, several }: { hit: SearchHit; to: Route; several: boolean }) {
  const { household, child, area } = useRegister(
    (book) => {
      const found = book.register.get('household', hit.household)
      return {
        household: found,
        child: hit.child === undefined ? undefined : book.register.get('child', hit.child),
        area: found && several && book.register.get('area', found.fields.area ?? '')?.fields.name,
      }
    },
    [hit.household, hit.child],
    (touched) => touched.households.has(hit.household),
  )
  if (!household) return null
  const address = href(to)
  const current = address === href(route.value)
  if (!child) {
    const line = [addressWords(household.fields.address), area].filter(Boolean).join(' · ')
    return (
      <LinkRow
        href={address}
        household={household}
        title={headName(household)}
        line={line}
        current={current}
      />
    )
  }
  const { birth, parents, homeName } = child.fields
  const line = [homeName && `“${homeName}”`, birth && birthWords(birth), parentWords(parents), area]
    .filter(Boolean)
    .join(' · ')
  return (
    <LinkRow href={address} household={household} title={childName(child)} line={line} current={current} />
  )
}
