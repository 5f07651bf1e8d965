import Glibc

/// The machine's cores.
enum Processors {
    static var count: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
}
