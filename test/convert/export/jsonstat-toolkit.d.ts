declare module 'jsonstat-toolkit' {
  interface Dimension {
    Category(index: number): { readonly unit: { readonly label: string } };
  }
  interface Dataset {
    readonly role: Readonly<Record<string, readonly string[] | null>>;
    Dimension(id: string): Dimension;
    Data(): readonly { readonly value: number | null }[];
  }
  const open: (response: object) => { Dataset(index: number): Dataset };
  export default open;
}
