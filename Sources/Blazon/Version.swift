/// The version of Blazon, as `blazon --version` says it and as every fingerprint knows it.
package let blazonVersion = "0.1.0"
