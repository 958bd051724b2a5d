/** How moments are told; days and months come from the language itself. */
export const dates = {
  moment: (day: string, hour: string, place: string) => `${day} à ${hour} (heure de ${place})`,
};
