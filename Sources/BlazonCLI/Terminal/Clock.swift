import Blazon
import Glibc

/// The calendar on the wall: asked by commands that issue or check, never by `build`.
enum Clock {
    /// Where this machine is.
    static var today: CalendarDate? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
