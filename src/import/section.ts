/** What the titles between the rows said for the rows that follow: an area of the list's words, a class. */
export interface Section {
  area?: string
  class?: string
}
