/** One sentence for a person, in both languages of the product. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Text;
