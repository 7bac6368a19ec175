/** What invented books count in, whatever the machine that invents them does: most of their accounts pay in it. */
export const sampleCurrency = 'EUR';
