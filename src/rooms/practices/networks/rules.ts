/** As many as a centre with houses in some towns has; every pass carries them. */
export const mostNetworks = 20;
