/** Version of the package's public interface. */
export const version = "0.1.0";
