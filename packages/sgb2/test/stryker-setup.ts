// For the mutation test: the same random cases in every run, and no search for a smaller counterexample once one is found.
import { configureGlobal } from "fast-check";

configureGlobal({ endOnFailure: true, seed: 20190704 });
